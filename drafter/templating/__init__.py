"""Templates: schema, values, German formats, rendering and markup. Pure: text in, notice out."""
