"""What the compiler has to say to its user, as data; wording and rendering are kept apart."""
