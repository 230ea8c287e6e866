"""What a sentence says: clauses, modes, denials, limits, people, rulings. Compares nothing yet."""
