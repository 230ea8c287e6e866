"""One notice from start to end. The only caller of ``files`` and ``engine``; knows no Qt."""
