package vn.thongsuot.backup;

/** A backup that cannot be made or restored; the message says why, for the operator. */
final class UnusableBackupException extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnusableBackupException(String message) {
        super(message);
    }
}
