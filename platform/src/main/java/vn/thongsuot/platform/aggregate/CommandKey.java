package vn.thongsuot.platform.aggregate;

/**
 * What makes a repeated command the same command.
 *
 * @param value the client's {@code Idempotency-Key}, 1 to 255 characters
 * @param bodyHash SHA-256 of person, method, path and body, in URL-safe Base64; the same key with another hash is a mistake of the client
 */
public record CommandKey(String value, String bodyHash) {}
