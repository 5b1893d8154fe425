
      export interface PossibleTypesResultData {
        possibleTypes: {
          [key: string]: string[]
        }
      }
      const result: PossibleTypesResultData = {
  "possibleTypes": {
    "AcknowledgeAlertResult": [
      "AlertHandled",
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "WrongState"
    ],
    "AddRegisterResult": [
      "CodeTaken",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RegisterSaved"
    ],
    "AdjustStockInBulkResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "LinesRejected",
      "StockAdjustedInBulk"
    ],
    "AdjustStockResult": [
      "IdempotencyKeyReused",
      "InsufficientStock",
      "InvalidInput",
      "NotFound",
      "StockAdjusted",
      "StockPromised",
      "UnknownProduct"
    ],
    "ApproveRestockResult": [
      "IdempotencyKeyReused",
      "InsufficientStock",
      "InvalidInput",
      "NotFound",
      "ProductArchived",
      "ProductRunOut",
      "RestockApproved",
      "SourceNeeded",
      "StoreClosed",
      "WrongState"
    ],
    "ArchiveCategoryResult": [
      "AlreadyDone",
      "CategoryInUse",
      "CategorySaved",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound"
    ],
    "ArchiveProductResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "ProductSaved",
      "UnknownProduct"
    ],
    "ArchiveRestockRuleResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RestockRuleSaved"
    ],
    "AuthoriseCardPaymentResult": [
      "CardPaymentSaved",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NoPaymentProvider",
      "NotFound",
      "StoreClosed"
    ],
    "BlockVoucherResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "VoucherSaved"
    ],
    "CancelCardPaymentResult": [
      "AlreadyDone",
      "CardPaymentSaved",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound"
    ],
    "CancelRestockResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RestockCancelled",
      "WrongState"
    ],
    "CancelTransferResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "TransferCancelled",
      "WrongState"
    ],
    "ChangePricesResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "PriceListsOverlap",
      "PricesChanged",
      "UnknownProduct"
    ],
    "CloseRegisterSessionResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RegisterSessionSaved",
      "SalesUnsettled"
    ],
    "CloseStoreResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StoreInUse",
      "StoreSaved"
    ],
    "CloseTransferResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "TransferClosed",
      "WrongState"
    ],
    "CommentOnAlertResult": [
      "AlertHandled",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "WrongState"
    ],
    "CountStockResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StockCounted",
      "StockLevelsChanged",
      "StockPromised",
      "UnknownProduct"
    ],
    "CreateCategoryResult": [
      "CategoryArchived",
      "CategorySaved",
      "CodeTaken",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound"
    ],
    "CreateNotificationRuleResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "NotificationRuleSaved"
    ],
    "CreatePriceListResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "PriceListSaved"
    ],
    "CreateProductResult": [
      "CategoryArchived",
      "CodeTaken",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "ProductSaved"
    ],
    "CreateRestockRuleResult": [
      "CategoryArchived",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "ProductArchived",
      "RestockRuleExists",
      "RestockRuleSaved",
      "StoreClosed",
      "UnknownProduct"
    ],
    "CreateUserResult": [
      "EmailTaken",
      "IdempotencyKeyReused",
      "IdentityUnavailable",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "UnknownRole",
      "UserSaved",
      "UsernameTaken"
    ],
    "DeleteNotificationRuleResult": [
      "NotFound",
      "NotificationRuleDeleted"
    ],
    "DeleteUserResult": [
      "IdempotencyKeyReused",
      "IdentityUnavailable",
      "InvalidInput",
      "LastAdministrator",
      "NotFound",
      "UserSaved"
    ],
    "DisableUserResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "IdentityUnavailable",
      "InvalidInput",
      "LastAdministrator",
      "NotFound",
      "UserSaved"
    ],
    "EnableUserResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "IdentityUnavailable",
      "InvalidInput",
      "NotFound",
      "UserSaved"
    ],
    "EndPriceListResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "PriceListSaved"
    ],
    "IssueVoucherResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "VoucherIssued"
    ],
    "LookupResult": [
      "InvalidInput",
      "NotFound",
      "ScannedProduct",
      "UnknownProduct"
    ],
    "MergeCategoriesResult": [
      "CategoriesMerged",
      "CategoryArchived",
      "CodeTaken",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound"
    ],
    "OpenRegisterSessionResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RegisterSessionSaved",
      "SessionAlreadyOpen",
      "StoreClosed",
      "UnknownRegister"
    ],
    "OpenStoreResult": [
      "CodeTaken",
      "HeadOfficeExists",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "StoreSaved"
    ],
    "PlanTransferResult": [
      "IdempotencyKeyReused",
      "InsufficientStock",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "TransferPlanned",
      "UnknownProduct"
    ],
    "Problem": [
      "AlreadyDone",
      "CategoryArchived",
      "CategoryInUse",
      "CodeTaken",
      "CursorExpired",
      "DuplicateDelivery",
      "EmailTaken",
      "ExceedsSale",
      "HeadOfficeExists",
      "IdempotencyKeyReused",
      "IdentityUnavailable",
      "InsufficientBalance",
      "InsufficientStock",
      "InvalidInput",
      "LastAdministrator",
      "LinesRejected",
      "NoOpenSession",
      "NoPaymentProvider",
      "NotFound",
      "NotSoldLately",
      "PaymentMismatch",
      "PriceChanged",
      "PriceListsOverlap",
      "ProductArchived",
      "ProductRunOut",
      "RegisterNeeded",
      "RestockRuleExists",
      "ReturnPeriodOver",
      "SalesUnsettled",
      "SessionAlreadyOpen",
      "SoldElsewhere",
      "SourceNeeded",
      "StockLevelsChanged",
      "StockPromised",
      "StoreClosed",
      "StoreInUse",
      "TaxNotInFuture",
      "UnknownProduct",
      "UnknownRegister",
      "UnknownRole",
      "UnknownVoucher",
      "UsernameTaken",
      "VersionConflict",
      "VoucherBlocked",
      "WrongState"
    ],
    "ReceiveDeliveryResult": [
      "DeliveryReceived",
      "DuplicateDelivery",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "UnknownProduct"
    ],
    "ReceiveTransferResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "TransferReceived",
      "UnknownProduct",
      "WrongState"
    ],
    "RedeemVoucherResult": [
      "IdempotencyKeyReused",
      "InsufficientBalance",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "UnknownVoucher",
      "VoucherBlocked",
      "VoucherRedeemed"
    ],
    "RedeliverNotificationResult": [
      "NotFound",
      "NotificationQueued",
      "WrongState"
    ],
    "RejectRestockResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RestockRejected",
      "WrongState"
    ],
    "RemoveFailedJobResult": [
      "FailedJobRemoved",
      "NotFound"
    ],
    "ReopenStoreResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RegisterNeeded",
      "StoreClosed",
      "StoreSaved"
    ],
    "RepairStockResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StockRepaired",
      "UnknownProduct"
    ],
    "ReplaceVoucherCodeResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "VoucherIssued"
    ],
    "RequestRestockResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "ProductRunOut",
      "RestockRequested",
      "StoreClosed",
      "UnknownProduct"
    ],
    "RestoreCategoryResult": [
      "AlreadyDone",
      "CategoryArchived",
      "CategorySaved",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound"
    ],
    "RestoreProductResult": [
      "AlreadyDone",
      "CategoryArchived",
      "IdempotencyKeyReused",
      "InvalidInput",
      "ProductSaved",
      "UnknownProduct"
    ],
    "RetireRegisterResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RegisterNeeded",
      "RegisterSaved"
    ],
    "RetryFailedJobResult": [
      "FailedJobRetried",
      "NotFound"
    ],
    "ReturnSaleResult": [
      "ExceedsSale",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "ReturnPeriodOver",
      "SaleReturned",
      "SoldElsewhere",
      "StoreClosed",
      "UnknownRegister"
    ],
    "ReturnWithoutReceiptResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotSoldLately",
      "SaleReturned",
      "StoreClosed",
      "UnknownRegister"
    ],
    "RingUpSaleResult": [
      "IdempotencyKeyReused",
      "InsufficientBalance",
      "InsufficientStock",
      "InvalidInput",
      "NoOpenSession",
      "PaymentMismatch",
      "PriceChanged",
      "ProductArchived",
      "SaleCompleted",
      "StoreClosed",
      "UnknownProduct",
      "UnknownRegister",
      "UnknownVoucher",
      "VoucherBlocked"
    ],
    "RotateNotificationSecretResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "NotificationRuleSaved"
    ],
    "RunOutProductResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "ProductArchived",
      "ProductSaved",
      "UnknownProduct"
    ],
    "SetPriceListLinesResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "PriceListLinesSet",
      "PriceListsOverlap",
      "UnknownProduct"
    ],
    "SetProductPacksResult": [
      "CodeTaken",
      "IdempotencyKeyReused",
      "InvalidInput",
      "ProductArchived",
      "ProductSaved",
      "UnknownProduct",
      "VersionConflict"
    ],
    "SetReturnRulesResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "ReturnRulesSet"
    ],
    "SetScaleLabelsResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "ScaleLabelsSet"
    ],
    "SetShelfLocationsResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "ShelfLocationsSet",
      "UnknownProduct"
    ],
    "SetTaxRulesResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "TaxNotInFuture",
      "TaxRulesSet"
    ],
    "SetTaxesResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "TaxNotInFuture",
      "TaxesSet"
    ],
    "SetThresholdsResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "ThresholdsSet",
      "UnknownProduct"
    ],
    "SetUserRolesResult": [
      "IdempotencyKeyReused",
      "IdentityUnavailable",
      "InvalidInput",
      "LastAdministrator",
      "NotFound",
      "UnknownRole",
      "UserSaved"
    ],
    "SetUserStoresResult": [
      "IdempotencyKeyReused",
      "IdentityUnavailable",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "UserSaved"
    ],
    "ShipTransferResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "TransferShipped",
      "WrongState"
    ],
    "SnoozeAlertResult": [
      "AlertHandled",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "WrongState"
    ],
    "StockAlertsEvent": [
      "CursorExpired",
      "StockAlertChange"
    ],
    "TopUpVoucherResult": [
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "UnknownVoucher",
      "VoucherBlocked",
      "VoucherToppedUp"
    ],
    "UpdateCategoryResult": [
      "CategoryArchived",
      "CategorySaved",
      "CodeTaken",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "VersionConflict"
    ],
    "UpdateNotificationRuleResult": [
      "InvalidInput",
      "NotFound",
      "NotificationRuleSaved"
    ],
    "UpdatePriceListResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "PriceListSaved",
      "PriceListsOverlap",
      "VersionConflict"
    ],
    "UpdateProductResult": [
      "CategoryArchived",
      "CodeTaken",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "ProductArchived",
      "ProductSaved",
      "UnknownProduct",
      "VersionConflict"
    ],
    "UpdateRestockRuleResult": [
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "RestockRuleSaved",
      "StoreClosed",
      "VersionConflict"
    ],
    "UpdateStoreResult": [
      "CodeTaken",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "StoreClosed",
      "StoreSaved",
      "VersionConflict"
    ],
    "UpdateUserResult": [
      "EmailTaken",
      "IdempotencyKeyReused",
      "IdentityUnavailable",
      "InvalidInput",
      "NotFound",
      "UserSaved"
    ],
    "Versioned": [
      "Category",
      "PriceList",
      "Product",
      "RestockRule",
      "Store"
    ],
    "WakeAlertResult": [
      "AlertHandled",
      "AlreadyDone",
      "IdempotencyKeyReused",
      "InvalidInput",
      "NotFound",
      "WrongState"
    ]
  }
};
      export default result;
    