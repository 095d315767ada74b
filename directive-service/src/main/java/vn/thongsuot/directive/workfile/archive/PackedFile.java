package vn.thongsuot.directive.workfile.archive;

import java.nio.file.Path;

/**
 * A package that was made: a temporary file, which whoever reads it deletes.
 *
 * @param name what it is to be saved as
 * @param size in bytes
 */
public record PackedFile(Path path, String name, long size) {}
