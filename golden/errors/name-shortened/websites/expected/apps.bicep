// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:3e4c1222593c8a98

@description('The region to deploy to.')
param location string = resourceGroup().location

param label string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID string

@description('The output of main.bicep with this name.')
param env_planId string

@description('The output of main.bicep with this name.')
param env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID string

@description('The port on which the image of the-website-that-shows-all-invoices-of-the-last-twenty-years listens.')
param the_website_that_shows_all_invoices_of_the_last_twenty_years_containerport string

@description('The image of the-website-that-shows-all-invoices-of-the-last-twenty-years.')
param the_website_that_shows_all_invoices_of_the_last_twenty_years_containerimage string

@description('The port on which the image of the-website-that-shows-all-orders-of-the-last-twenty-years listens.')
param the_website_that_shows_all_orders_of_the_last_twenty_years_containerport string

@description('The image of the-website-that-shows-all-orders-of-the-last-twenty-years.')
param the_website_that_shows_all_orders_of_the_last_twenty_years_containerimage string

module the_website_that_shows_all_invoices_of_the_last_twenty_years_website 'the-website-that-shows-all-invoices-of-the-last-twenty-years-website.module.bicep' = {
  params: {
    location: location
    label: label
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_planid: env_planId
    env_outputs_azure_container_registry_managed_identity_client_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    the_website_that_shows_all_invoices_of_the_last_twenty_years_containerport: the_website_that_shows_all_invoices_of_the_last_twenty_years_containerport
    the_website_that_shows_all_invoices_of_the_last_twenty_years_containerimage: the_website_that_shows_all_invoices_of_the_last_twenty_years_containerimage
  }
}

module the_website_that_shows_all_orders_of_the_last_twenty_years_website 'the-website-that-shows-all-orders-of-the-last-twenty-years-website.module.bicep' = {
  params: {
    location: location
    env_outputs_azure_container_registry_managed_identity_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_ID
    env_outputs_planid: env_planId
    env_outputs_azure_container_registry_managed_identity_client_id: env_AZURE_CONTAINER_REGISTRY_MANAGED_IDENTITY_CLIENT_ID
    the_website_that_shows_all_orders_of_the_last_twenty_years_containerport: the_website_that_shows_all_orders_of_the_last_twenty_years_containerport
    the_website_that_shows_all_orders_of_the_last_twenty_years_containerimage: the_website_that_shows_all_orders_of_the_last_twenty_years_containerimage
  }
}
