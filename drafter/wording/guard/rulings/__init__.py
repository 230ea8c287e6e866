"""What is decided, and words that must not turn into their counterpart."""
