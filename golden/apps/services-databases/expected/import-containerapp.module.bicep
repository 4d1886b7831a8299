// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:28e89c5b42b9f97e

@description('The region to deploy to.')
param location string = resourceGroup().location

param env_outputs_azure_container_registry_managed_identity_id string

param env_outputs_azure_container_apps_environment_id string

param env_outputs_azure_container_registry_endpoint string

param pguser_value string

@secure()
param pg_password_value string

@secure()
param archive_password_value string

@secure()
param members_password_value string

@secure()
param sql_password_value string

@secure()
param reviews_password_value string

@secure()
param legacy_password_value string

param import_containerimage string

// The linter does not see that this text contains secure parameters.
resource import 'Microsoft.App/jobs@2025-07-01' = {
  name: 'import'
  location: location
  identity: {
    type: 'UserAssigned'
    userAssignedIdentities: {
      '${env_outputs_azure_container_registry_managed_identity_id}': {}
    }
  }
  properties: {
    environmentId: env_outputs_azure_container_apps_environment_id
    configuration: {
      triggerType: 'Schedule'
      replicaTimeout: 1800
      scheduleTriggerConfig: {
        cronExpression: '0 3 * * *'
      }
      registries: [
        {
          server: env_outputs_azure_container_registry_endpoint
          identity: env_outputs_azure_container_registry_managed_identity_id
        }
      ]
      secrets: [
        {
          name: 'connectionstrings--books'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Host=pg;Port=5432;Username=${pguser_value};Password=${pg_password_value};Database=books'
        }
        {
          name: 'books-password'
          value: pg_password_value
        }
        {
          name: 'books-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'postgresql://${uriComponent(pguser_value)}:${uriComponent(pg_password_value)}@pg:5432/books'
        }
        {
          name: 'connectionstrings--archive'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Host=archive;Port=5432;Username=postgres;Password=${archive_password_value}'
        }
        {
          name: 'archive-password'
          value: archive_password_value
        }
        {
          name: 'archive-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'postgresql://postgres:${uriComponent(archive_password_value)}@archive:5432'
        }
        {
          name: 'connectionstrings--people'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Server=members;Port=3306;User ID=root;Password=${members_password_value};Database=people of 2024'
        }
        {
          name: 'people-password'
          value: members_password_value
        }
        {
          name: 'people-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'mysql://root:${uriComponent(members_password_value)}@members:3306/people%20of%202024'
        }
        {
          name: 'connectionstrings--loans'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'Server=sql,1433;User ID=sa;Password=${sql_password_value};TrustServerCertificate=true;Initial Catalog=loans'
        }
        {
          name: 'loans-password'
          value: sql_password_value
        }
        {
          name: 'loans-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'mssql://sa:${sql_password_value}@sql:1433/loans'
        }
        {
          name: 'connectionstrings--comments'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'mongodb://admin:${uriComponent(reviews_password_value)}@reviews:27017/comments?authSource=admin&authMechanism=SCRAM-SHA-256'
        }
        {
          name: 'comments-password'
          value: reviews_password_value
        }
        {
          name: 'comments-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'mongodb://admin:${uriComponent(reviews_password_value)}@reviews:27017/comments?authSource=admin&authMechanism=SCRAM-SHA-256'
        }
        {
          name: 'connectionstrings--ledger'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'user id=system;password=${legacy_password_value};data source=legacy:1521/ledger'
        }
        {
          name: 'ledger-password'
          value: legacy_password_value
        }
        {
          name: 'ledger-uri'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'oracle://system:${uriComponent(legacy_password_value)}@legacy:1521/ledger'
        }
        {
          name: 'archive-url'
          #disable-next-line use-secure-value-for-secure-inputs
          value: 'postgresql://postgres:${uriComponent(archive_password_value)}@archive:5432'
        }
      ]
    }
    template: {
      containers: [
        {
          name: 'import'
          image: import_containerimage
          env: [
            {
              name: 'OTEL_TRACES_EXPORTER'
              value: 'otlp'
            }
            {
              name: 'OTEL_LOGS_EXPORTER'
              value: 'otlp'
            }
            {
              name: 'OTEL_METRICS_EXPORTER'
              value: 'otlp'
            }
            {
              name: 'OTEL_PYTHON_LOGGING_AUTO_INSTRUMENTATION_ENABLED'
              value: 'true'
            }
            {
              name: 'ConnectionStrings__books'
              secretRef: 'connectionstrings--books'
            }
            {
              name: 'BOOKS_HOST'
              value: 'pg'
            }
            {
              name: 'BOOKS_PORT'
              value: '5432'
            }
            {
              name: 'BOOKS_USERNAME'
              value: pguser_value
            }
            {
              name: 'BOOKS_PASSWORD'
              secretRef: 'books-password'
            }
            {
              name: 'BOOKS_URI'
              secretRef: 'books-uri'
            }
            {
              name: 'BOOKS_JDBCCONNECTIONSTRING'
              value: 'jdbc:postgresql://pg:5432/books'
            }
            {
              name: 'BOOKS_DATABASENAME'
              value: 'books'
            }
            {
              name: 'ConnectionStrings__archive'
              secretRef: 'connectionstrings--archive'
            }
            {
              name: 'ARCHIVE_HOST'
              value: 'archive'
            }
            {
              name: 'ARCHIVE_PORT'
              value: '5432'
            }
            {
              name: 'ARCHIVE_USERNAME'
              value: 'postgres'
            }
            {
              name: 'ARCHIVE_PASSWORD'
              secretRef: 'archive-password'
            }
            {
              name: 'ARCHIVE_URI'
              secretRef: 'archive-uri'
            }
            {
              name: 'ARCHIVE_JDBCCONNECTIONSTRING'
              value: 'jdbc:postgresql://archive:5432'
            }
            {
              name: 'ConnectionStrings__people'
              secretRef: 'connectionstrings--people'
            }
            {
              name: 'PEOPLE_HOST'
              value: 'members'
            }
            {
              name: 'PEOPLE_PORT'
              value: '3306'
            }
            {
              name: 'PEOPLE_USERNAME'
              value: 'root'
            }
            {
              name: 'PEOPLE_PASSWORD'
              secretRef: 'people-password'
            }
            {
              name: 'PEOPLE_URI'
              secretRef: 'people-uri'
            }
            {
              name: 'PEOPLE_JDBCCONNECTIONSTRING'
              value: 'jdbc:mysql://members:3306/people%20of%202024'
            }
            {
              name: 'PEOPLE_DATABASENAME'
              value: 'people of 2024'
            }
            {
              name: 'ConnectionStrings__loans'
              secretRef: 'connectionstrings--loans'
            }
            {
              name: 'LOANS_HOST'
              value: 'sql'
            }
            {
              name: 'LOANS_PORT'
              value: '1433'
            }
            {
              name: 'LOANS_USERNAME'
              value: 'sa'
            }
            {
              name: 'LOANS_PASSWORD'
              secretRef: 'loans-password'
            }
            {
              name: 'LOANS_URI'
              secretRef: 'loans-uri'
            }
            {
              name: 'LOANS_JDBCCONNECTIONSTRING'
              value: 'jdbc:sqlserver://sql:1433;databaseName=loans;trustServerCertificate=true'
            }
            {
              name: 'LOANS_DATABASENAME'
              value: 'loans'
            }
            {
              name: 'ConnectionStrings__comments'
              secretRef: 'connectionstrings--comments'
            }
            {
              name: 'COMMENTS_HOST'
              value: 'reviews'
            }
            {
              name: 'COMMENTS_PORT'
              value: '27017'
            }
            {
              name: 'COMMENTS_USERNAME'
              value: 'admin'
            }
            {
              name: 'COMMENTS_PASSWORD'
              secretRef: 'comments-password'
            }
            {
              name: 'COMMENTS_AUTHENTICATIONDATABASE'
              value: 'admin'
            }
            {
              name: 'COMMENTS_AUTHENTICATIONMECHANISM'
              value: 'SCRAM-SHA-256'
            }
            {
              name: 'COMMENTS_URI'
              secretRef: 'comments-uri'
            }
            {
              name: 'COMMENTS_DATABASENAME'
              value: 'comments'
            }
            {
              name: 'ConnectionStrings__ledger'
              secretRef: 'connectionstrings--ledger'
            }
            {
              name: 'LEDGER_HOST'
              value: 'legacy'
            }
            {
              name: 'LEDGER_PORT'
              value: '1521'
            }
            {
              name: 'LEDGER_USERNAME'
              value: 'system'
            }
            {
              name: 'LEDGER_PASSWORD'
              secretRef: 'ledger-password'
            }
            {
              name: 'LEDGER_URI'
              secretRef: 'ledger-uri'
            }
            {
              name: 'LEDGER_JDBCCONNECTIONSTRING'
              value: 'jdbc:oracle:thin:@//legacy:1521/ledger'
            }
            {
              name: 'LEDGER_DATABASENAME'
              value: 'ledger'
            }
            {
              name: 'ARCHIVE_URL'
              secretRef: 'archive-url'
            }
          ]
        }
      ]
    }
  }
}
