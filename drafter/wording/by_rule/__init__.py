"""Plainer wording by fixed rules of grammar, without a model.

A rule changes one construction of official German in one sentence and keeps every other word. It
looks at the kinds of words only; whether the result says the same is decided by the guard, as for
a model's wording. Where a rule is not sure of a form, it leaves the sentence as it is.
"""
