// Made by aspirec from app.aspire. Edit that, not this file. What is below 'To be filled in' is yours.
// sha256:34562a688087c5b7

using 'apps.bicep'

param embeddings_key = readEnvironmentVariable('EMBEDDINGS_KEY')
param login_password = readEnvironmentVariable('LOGIN_PASSWORD')
param texts_password = readEnvironmentVariable('TEXTS_PASSWORD')
param vectors_Key = readEnvironmentVariable('VECTORS_KEY')

// To be filled in. What you write below stays when aspirec builds again.

// The output of main.bicep with this name.
param env_AZURE_CONTAINER_APPS_ENVIRONMENT_ID = ''

// The output of main.bicep with this name.
param env_bindmounts_login_0 = ''

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
