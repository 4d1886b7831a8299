"""Roles by the names that are written in programs: those of Aspire's role enumerations, without spaces.

Bicep symbols of role assignments are made from these names (`store_StorageBlobDataReader`), so they must not change. A kind
lists the names that make sense on it (`Access.roles`); any of Azure's built-in roles can be granted besides, by the same rule of
spelling (`builtin_roles.py`), and custom roles by their GUID.
"""

from __future__ import annotations

ROLE_IDS: dict[str, str] = {
    "AcrDelete": "c2f4ef07-c644-48eb-af81-4b1b4947fb11",
    "AcrImageSigner": "6cef56e8-d556-48e5-a04f-b8e64114680f",
    "AcrPull": "7f951dda-4ed3-4680-a7ca-43fe172d538d",
    "AcrPush": "8311e382-0749-4cb8-b61a-304f252e45ec",
    "AcrQuarantineReader": "cdda3590-29a3-44f6-95f2-9f980659eb04",
    "AcrQuarantineWriter": "c8d4ff99-41c3-41a8-9f60-21dfdad59608",
    "AppConfigurationDataOwner": "5ae67dd6-50cb-40e7-96ff-dc2bfa4b606b",
    "AppConfigurationDataReader": "516239f1-63e1-4d78-a4de-a74fb236a071",
    "ApplicationInsightsComponentContributor": "ae349356-3a1b-4a5e-921d-050484c6347e",
    "ApplicationInsightsSnapshotDebugger": "08954f03-6346-4c2e-81c0-ec3a5cfae23b",
    "AzureAIDeveloper": "64702f94-c441-49e6-a78b-ef80e0188fee",
    "AzureAIEnterpriseNetworkConnectionApprover": "b556d68e-0be0-4f35-a333-ad7ee1ce17ea",
    "AzureAIInferenceDeploymentOperator": "3afb7f49-54cb-416e-8c09-6dc049efa503",
    "AzureAIUser": "53ca6127-db72-4b80-b1b0-d745d6d5456d",
    "AzureEventHubsDataOwner": "f526a384-b230-433a-b45c-95f59c4a2dec",
    "AzureEventHubsDataReceiver": "a638d3c7-ab3a-418d-83e6-5f17a39d4fde",
    "AzureEventHubsDataSender": "2b629674-e913-4c01-ae53-ef4638d8f975",
    "AzureKubernetesServiceClusterAdminRole": "0ab0b1a8-8aac-4efd-b8c2-3ee1fb270be8",
    "AzureKubernetesServiceClusterMonitoringUser": "1afdec4b-e479-420e-99e7-f82237c7c5e6",
    "AzureKubernetesServiceClusterUserRole": "4abbcc35-e782-43d8-92c5-2d3f1bd2253f",
    "AzureKubernetesServiceContributorRole": "ed7f3fbd-7b88-4dd4-9017-9adb7ce333f8",
    "AzureKubernetesServiceRbacAdmin": "3498e952-d568-435e-9b2c-8d77e338d7f7",
    "AzureKubernetesServiceRbacClusterAdmin": "b1ff04bb-8a4e-4dc4-8eb5-8693973ce19b",
    "AzureKubernetesServiceRbacReader": "7f6c6a51-bcf8-42ba-9220-52d62157d7db",
    "AzureKubernetesServiceRbacWriter": "a7ffa36f-339b-4b5c-8bdf-e2c188b2c0eb",
    "AzureServiceBusDataOwner": "090c5cfd-751d-490a-894a-3ce6f1109419",
    "AzureServiceBusDataReceiver": "4f6d3b9b-027b-4f4c-9142-0e5a2a2247e0",
    "AzureServiceBusDataSender": "69a216fc-b8fb-44d8-bc22-1f3c2cd27a39",
    "ClassicStorageAccountContributor": "86e8f5dc-a6e9-4c67-9d15-de283e8eac25",
    "ClassicStorageAccountKeyOperatorServiceRole": "985d6b00-f706-48f5-a6fe-d0ca12fb668d",
    "CognitiveServicesContributor": "25fbc0a9-bd7c-42a3-aa1a-3b75d497ee68",
    "CognitiveServicesCustomVisionContributor": "c1ff6cc2-c111-46fe-8896-e0ef812ad9f3",
    "CognitiveServicesCustomVisionDeployment": "5c4089e1-6d96-4d2f-b296-c1bc7137275f",
    "CognitiveServicesCustomVisionLabeler": "88424f51-ebe7-446f-bc41-7fa16989e96c",
    "CognitiveServicesCustomVisionReader": "93586559-c37d-4a6b-ba08-b9f0940c2d73",
    "CognitiveServicesCustomVisionTrainer": "0a5ae4ab-0d65-4eeb-be61-29fc9b54394b",
    "CognitiveServicesDataReader": "b59867f0-fa02-499b-be73-45a86b5b3e1c",
    "CognitiveServicesFaceRecognizer": "9894cab4-e18a-44aa-828b-cb588cd6f2d7",
    "CognitiveServicesMetricsAdvisorAdministrator": "cb43c632-a144-4ec5-977c-e80c4affc34a",
    "CognitiveServicesOpenAIContributor": "a001fd3d-188f-4b5d-821b-7da978bf7442",
    "CognitiveServicesOpenAIUser": "5e0bd9bd-7b93-4f28-af87-19fc36ad61bd",
    "CognitiveServicesQnAMakerEditor": "f4cc2bf9-21be-47a1-bdf1-5c5804381025",
    "CognitiveServicesQnAMakerReader": "466ccd10-b268-4a11-b098-b4849f024126",
    "CognitiveServicesUsagesReader": "bba48692-92b0-4667-a9ad-c31c7b334ac2",
    "CognitiveServicesUser": "a97b65f3-24c7-4388-baec-2e87135dc908",
    "Contributor": "b24988ac-6180-42a0-ab88-20f7382dd24c",
    "CosmosBackupOperator": "db7b14f2-5adf-42da-9f96-f2ee17bab5cb",
    "CosmosDBAccountReaderRole": "fbdf93bf-df7d-467e-a4d2-9458aa1360c8",
    "CosmosDBOperator": "230815da-be43-4aae-9cb4-875f7bd000aa",
    "CosmosRestoreOperator": "5432c526-bc82-444a-b7ba-57c5b0b5b34f",
    "DocumentDBAccountContributor": "5bd9cd88-fe45-4216-938b-f97437e15450",
    "DurableTaskDataContributor": "0ad04412-c4d5-4796-b79c-f76d14c8d402",
    "DurableTaskDataReader": "d6a5505f-6ebb-45a4-896e-ac8274cfc0ac",
    "DurableTaskWorker": "80d0d6b0-f522-40a4-8886-a5a11720c375",
    "KeyVaultAdministrator": "00482a5a-887f-4fb3-b363-3b7fe8e74483",
    "KeyVaultCertificateUser": "db79e9a7-68ee-4b58-9aeb-b90e7c24fcba",
    "KeyVaultCertificatesOfficer": "a4417e6f-fecd-4de8-b567-7b0420556985",
    "KeyVaultContributor": "f25e0fa2-a7c8-4377-a976-54943a77a395",
    "KeyVaultCryptoOfficer": "14b46e9e-c2b7-41b4-b07b-48a6ebf60603",
    "KeyVaultCryptoServiceEncryptionUser": "e147488a-f6f5-4113-8e2d-b22465e65bf6",
    "KeyVaultCryptoServiceReleaseUser": "08bbd89e-9f13-488c-ac41-acfcb10c90ab",
    "KeyVaultCryptoUser": "12338af0-0e69-4776-bea7-57ae8d297424",
    "KeyVaultDataAccessAdministrator": "8b54135c-b56d-4d72-a534-26097cfdc8d8",
    "KeyVaultReader": "21090545-7ca7-4776-b22c-e363652d74d2",
    "KeyVaultSecretsOfficer": "b86a8fe4-44ce-4948-aee5-eccb2c155cd7",
    "KeyVaultSecretsUser": "4633458b-17de-408a-b874-0445c86b69e6",
    "LogAnalyticsContributor": "92aaf0da-9dab-42b6-94a3-d43ce8d16293",
    "LogAnalyticsReader": "73c42c96-874c-492b-b04d-ab87d138a893",
    "ManagedHsmContributor": "18500a29-7fe2-46b2-a342-b16a415e101d",
    "ManagedIdentityContributor": "e40ec5ca-96e0-45a2-b4ff-59039f2c2b59",
    "ManagedIdentityOperator": "f1a07417-d97a-45cb-824c-7a7467783830",
    "MonitoringContributor": "749f88d5-cbae-40b8-bcfc-e573ddc772fa",
    "MonitoringMetricsPublisher": "3913510d-42f4-4e42-8a64-420c390055eb",
    "MonitoringReader": "43d0d8ad-25c7-4714-9337-8ba259a9fe05",
    "NetworkContributor": "4d97b98b-1d4f-4787-a291-c67834d212e7",
    "Owner": "8e3af657-a8ff-443c-a75c-2fe8c4bcb635",
    "PrivateDNSZoneContributor": "b12aa53e-6015-4669-85d0-8515ebb3ae7f",
    "Reader": "acdd72a7-3385-48ef-bd42-f606fba81ae7",
    "RedisCacheContributor": "e0f68234-74aa-48ed-b826-c38b57376e17",
    "RoleBasedAccessControlAdministrator": "f58310d9-a9f6-439a-9e8d-f62e7b41a168",
    "SchemaRegistryContributor": "5dffeca3-4936-4216-b2bc-10343a5abb25",
    "SchemaRegistryReader": "2c56ea50-c6b3-40a6-83c0-9d98858bc7d2",
    "SearchIndexDataContributor": "8ebe5a00-799e-43f5-93ac-243d3dce84a7",
    "SearchIndexDataReader": "1407120a-92aa-4202-b7e9-c0e197c71c8f",
    "SearchServiceContributor": "7ca78c08-252a-4471-8644-bb5ff32d4ba0",
    "SignalRAccessKeyReader": "04165923-9d83-45d5-8227-78b77b0a687e",
    "SignalRAppServer": "420fcaa2-552c-430f-98ca-3264be4806c7",
    "SignalRContributor": "8cf5e20a-e4b2-4e9d-b3a1-5ceb692c2761",
    "SignalRRestApiOwner": "fd53cd77-2268-407a-8f46-7e7863d0f521",
    "SignalRRestApiReader": "ddde6b66-c0df-4114-a159-3618637b3035",
    "SignalRServiceOwner": "7e4f1700-ea5a-4f59-8f37-079cfe29dce3",
    "SqlDBContributor": "9b7fa17d-e63e-47b0-bb0a-15c516ac86ec",
    "SqlManagedInstanceContributor": "4939a1f6-9ae0-4e48-a1e0-f2cbe897382d",
    "SqlSecurityManager": "056cd41c-7e88-42e1-933e-88ba6a50c9c3",
    "SqlServerContributor": "6d8ee4ec-f05a-4a1d-8b00-a9b17e38b437",
    "StorageAccountBackupContributor": "e5e2a7ff-d759-4cd2-bb51-3152d37e2eb1",
    "StorageAccountContributor": "17d1049b-9a84-46fb-8f53-869881c3d3ab",
    "StorageAccountKeyOperatorServiceRole": "81a9662b-bebf-436f-a333-f67b29880f12",
    "StorageBlobDataContributor": "ba92f5b4-2d11-453d-a403-e96b0029c9fe",
    "StorageBlobDataOwner": "b7e6dc6d-f1e8-4753-8033-0f276bb0955b",
    "StorageBlobDataReader": "2a2b9908-6ea1-4ae2-8e65-a410df84e7d1",
    "StorageBlobDelegator": "db58b8e5-c6ad-4a2a-8342-4190687cbf4a",
    "StorageFileDataPrivilegedContributor": "69566ab7-960f-475b-8e7c-b3118f30c6bd",
    "StorageFileDataPrivilegedReader": "b8eda974-7b85-4f76-af95-65846b26df6d",
    "StorageFileDataSmbShareContributor": "0c867c2a-1d8c-454a-a3db-ab2ea1bdc8bb",
    "StorageFileDataSmbShareElevatedContributor": "a7264617-510b-434b-a828-9731dc254ea7",
    "StorageFileDataSmbShareReader": "aba4ae5f-2193-4029-9191-0cb91df5e314",
    "StorageQueueDataContributor": "974c5e8b-45b9-4653-ba55-5f855dd0fb88",
    "StorageQueueDataMessageProcessor": "8a0f0c08-91a1-4084-bc3d-661d67233fed",
    "StorageQueueDataMessageSender": "c6a89b2d-59bc-44d0-9896-0f6e12d7b80a",
    "StorageQueueDataReader": "19e7f393-937e-4f77-808e-94535e297925",
    "StorageTableDataContributor": "0a9a7e1f-b9d0-4cc4-a60d-0319b160aaa3",
    "StorageTableDataReader": "76199698-9eea-4c19-bc75-cec21354c6b6",
    "UserAccessAdministrator": "18d7d88d-d35e-4fb5-a5c3-7773c20a72d9",
    "WebPlanContributor": "2cc479cb-7b4d-49a8-b449-8c00fd0f0a4b",
    "WebPubSubContributor": "8cf5e20a-e4b2-4e9d-b3a1-5ceb692c2761",
    "WebPubSubServiceOwner": "12cf5a90-567b-43ae-8102-96cf46c7d9b4",
    "WebPubSubServiceReader": "bfb1c7d2-fb1a-466b-b2ba-aee63b92deaf",
    "WebsiteContributor": "de139f84-1756-47ae-9be6-808fbbe84772",
    "WorkbookContributor": "e8ddcd69-c73f-4f9f-9844-4100522f16ad",
    "WorkbookReader": "b279062a-9be3-42a0-92ae-8b3cf002ec4d",
}


def role_id(name: str) -> str | None:
    """The id of a role by the name that a program writes: one of `ROLE_IDS`, or any built-in role, spaces left out or not."""
    if name in ROLE_IDS:
        return ROLE_IDS[name]
    from aspirec.catalog.builtin_roles import BUILT_IN_ROLES, FORMER_NAMES

    spelled = {squeezed(known): known for known in BUILT_IN_ROLES}
    spelled |= {squeezed(former): now for former, now in FORMER_NAMES.items()}
    known = spelled.get(squeezed(name))
    return BUILT_IN_ROLES[known] if known else None


def squeezed(name: str) -> str:
    """A role's name as one word: `Storage Blob Data Reader` is written StorageBlobDataReader."""
    return "".join(character for character in name if character.isalnum())


def all_role_names() -> tuple[str, ...]:
    """Every name that can be granted, for suggestions."""
    from aspirec.catalog.builtin_roles import BUILT_IN_ROLES

    return tuple(sorted({*ROLE_IDS, *(squeezed(name) for name in BUILT_IN_ROLES)}))


def family_of(name: str) -> str:
    """For which services a role was made, in words; empty for roles of no family in particular."""
    return next((family for prefix, family in _FAMILIES if name.startswith(prefix)), "")


_FAMILIES = (
    ("Acr", "container registries"),
    ("AppConfiguration", "App Configuration"),
    ("AzureEventHubs", "Event Hubs"),
    ("AzureServiceBus", "Service Bus"),
    ("CognitiveServices", "Azure AI services"),
    ("CosmosDB", "Cosmos DB"),
    ("DocumentDB", "Cosmos DB"),
    ("DurableTask", "Durable Task"),
    ("KeyVault", "key vaults"),
    ("Search", "Azure AI Search"),
    ("SignalR", "SignalR"),
    ("Sql", "SQL"),
    ("Storage", "storage accounts"),
    ("WebPubSub", "Web PubSub"),
)
"""How the names of roles begin that only mean something to one service."""
