"""What is the authority's („wir“) and what the addressee's („Sie“): acts, receipts, belongings."""
