package vn.thongsuot.platform.files;

import java.time.Instant;

/**
 * A file that is kept.
 *
 * @param sha256 of its bytes, 64 hexadecimal digits in lower case; its identity within the tenant
 * @param name as first given, cleaned by {@link FileName}
 * @param mediaType as detected
 * @param size in bytes
 * @param storedAt when these bytes were first stored
 */
public record StoredFile(String sha256, String name, String mediaType, long size, Instant storedAt) {}
