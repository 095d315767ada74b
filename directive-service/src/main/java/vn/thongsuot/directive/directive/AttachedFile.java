package vn.thongsuot.directive.directive;

import vn.thongsuot.platform.files.ReceivedFile;

/**
 * The file a document came as, kept byte for byte.
 *
 * @param sha256 its identity in the tenant's file store, 64 hexadecimal digits
 * @param name what it was called, cleaned. Not public
 * @param mediaType by its own bytes
 * @param size in bytes
 */
public record AttachedFile(String sha256, String name, String mediaType, long size) {

    public static AttachedFile of(ReceivedFile file) {
        return new AttachedFile(file.sha256(), file.name(), file.type().mediaType(), file.size());
    }

    /** The same without the name it had. */
    public AttachedFile erased() {
        return new AttachedFile(sha256, "", mediaType, size);
    }
}
