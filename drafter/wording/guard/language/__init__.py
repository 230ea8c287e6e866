"""What words are to the guard: forms, roots, groups of equal meaning, words of grammar."""
