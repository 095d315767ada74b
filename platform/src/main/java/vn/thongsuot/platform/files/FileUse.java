package vn.thongsuot.platform.files;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a file is taken in for; decides what it may be and how large.
 *
 * @param name lower-case words with hyphens, as in the setting {@code thongsuot.files.max-size-of.<name>}
 * @param allowed not empty
 */
public record FileUse(String name, Set<FileType> allowed) {

    public FileUse {
        allowed = Set.copyOf(allowed);
        if (allowed.isEmpty()) {
            throw new IllegalArgumentException("a use of files that allows none: " + name);
        }
    }

    /** What may stand in an archive: the same, but no archive. */
    Set<FileType> inArchives() {
        return allowed.stream().filter(type -> type != FileType.ZIP).collect(Collectors.toUnmodifiableSet());
    }

    public static FileUse of(String name, FileType first, FileType... more) {
        return new FileUse(name, EnumSet.of(first, more));
    }
}
