import Evaluation

/// The attachment of a report; the testing library has a type of the same name.
typealias ListedAttachment = Attachment
