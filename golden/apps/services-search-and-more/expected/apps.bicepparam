// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:2d707af677751ff5

using 'apps.bicep'

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

param embeddings_key = readEnvironmentVariable('EMBEDDINGS_KEY')
param login_password = readEnvironmentVariable('LOGIN_PASSWORD')

// The output of main.bicep with this name.
param env_bindmounts_login_0 = ''

param texts_password = readEnvironmentVariable('TEXTS_PASSWORD')
param vectors_Key = readEnvironmentVariable('VECTORS_KEY')

// The output of main.bicep with this name.
param env_volumes_vectors_0 = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID = ''

// The port on which the image of web listens.
param web_containerport = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_REGISTRY_ENDPOINT = ''

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_DEFAULT_DOMAIN = ''

// The image of web.
param web_containerimage = ''
