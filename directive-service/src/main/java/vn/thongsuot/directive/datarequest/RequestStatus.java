package vn.thongsuot.directive.datarequest;

/** How far a request has come. */
public enum RequestStatus {
    /** Being made; nobody but the sender's unit has to do with it. */
    DRAFT,
    /** With its recipients. */
    SENT,
    /** Over: answers stay as they are. */
    CLOSED
}
