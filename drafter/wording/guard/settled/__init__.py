"""What both texts say alike by different constructions, taken out before the checks look."""
