# distribution: graphql-core        source: GraphQL-core 3 documentation, "Reference"; graphql/type/__init__.py
from graphql.type.definition import GraphQLResolveInfo as GraphQLResolveInfo
