"""Who acts, who receives, who pays: authority, addressee and third parties."""
