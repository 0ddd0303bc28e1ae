# distribution: neo4j        source: Neo4j Python Driver 5.20, "API Documentation"; src/neo4j/_sync/__init__.py
