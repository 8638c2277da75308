"""Scripts in (ST-Bench JSON, Fountain, plain text) and out (ST-Bench JSON, Fountain), and what is wrong with them."""
