package vn.thongsuot.directive.directive;

/**
 * The file a document came as, kept byte for byte.
 *
 * @param sha256 its identity in the tenant's file store, 64 hexadecimal digits
 * @param name what it was called, cleaned. Not public
 * @param mediaType by its own bytes
 * @param size in bytes
 */
public record AttachedFile(String sha256, String name, String mediaType, long size) {}
