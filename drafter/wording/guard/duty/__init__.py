"""What must, may, should or need not be done."""
