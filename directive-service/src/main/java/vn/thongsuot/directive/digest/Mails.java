package vn.thongsuot.directive.digest;

/** Sends mails. */
@FunctionalInterface
public interface Mails {

    /** @throws RuntimeException when the server does not take it */
    void send(String to, String subject, String text);
}
