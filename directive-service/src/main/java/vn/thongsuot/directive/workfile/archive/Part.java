package vn.thongsuot.directive.workfile.archive;

import org.jspecify.annotations.Nullable;

/**
 * One file of a package.
 *
 * @param name made here, so that nothing anybody called a file stands in it
 * @param sha256 64 hexadecimal digits
 * @param size in bytes
 * @param place of the document; absent for what is made of the work file itself
 */
record Part(
        String name,
        String mediaType,
        String sha256,
        long size,
        @Nullable Integer place) {}
