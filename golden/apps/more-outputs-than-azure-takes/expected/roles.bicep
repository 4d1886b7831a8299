// Made by aspirec from app.aspire. Edit that, not this file.
// sha256:885d358ca24874c6

@description('The output of main.bicep with this name.')
param infrastructure_ object

module api_roles_backups 'api-roles-backups.module.bicep' = {
  params: {
    backups_outputs_name: infrastructure_.backups_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_drafts 'api-roles-drafts.module.bicep' = {
  params: {
    drafts_outputs_name: infrastructure_.drafts_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_exports 'api-roles-exports.module.bicep' = {
  params: {
    exports_outputs_name: infrastructure_.exports_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_imports 'api-roles-imports.module.bicep' = {
  params: {
    imports_outputs_name: infrastructure_.imports_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_invoices 'api-roles-invoices.module.bicep' = {
  params: {
    invoices_outputs_name: infrastructure_.invoices_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_logs 'api-roles-logs.module.bicep' = {
  params: {
    logs_outputs_name: infrastructure_.logs_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_mails 'api-roles-mails.module.bicep' = {
  params: {
    mails_outputs_name: infrastructure_.mails_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_orders 'api-roles-orders.module.bicep' = {
  params: {
    orders_outputs_name: infrastructure_.orders_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_pictures 'api-roles-pictures.module.bicep' = {
  params: {
    pictures_outputs_name: infrastructure_.pictures_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_reports 'api-roles-reports.module.bicep' = {
  params: {
    reports_outputs_name: infrastructure_.reports_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module api_roles_scans 'api-roles-scans.module.bicep' = {
  params: {
    scans_outputs_name: infrastructure_.scans_name
    principalId: infrastructure_.api_identity_principalId
  }
}

module env_mi_roles_env_acr 'env-mi-roles-env-acr.module.bicep' = {
  params: {
    env_acr_outputs_name: infrastructure_.env_acr_name
    principalId: infrastructure_.env_mi_principalId
  }
}
