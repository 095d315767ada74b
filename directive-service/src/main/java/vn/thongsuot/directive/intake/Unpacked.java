package vn.thongsuot.directive.intake;

import java.util.List;
import java.util.stream.Stream;
import vn.thongsuot.documents.edxml.ReceivedPackage;
import vn.thongsuot.platform.files.ReceivedFile;

/**
 * A package that was sent, inspected and not yet kept.
 *
 * @param whole the package itself
 * @param content what it says, without the bytes that it carries
 * @param files what it carries, in the order of its manifest
 */
record Unpacked(ReceivedFile whole, ReceivedPackage content, List<ReceivedFile> files) {

    Unpacked {
        files = List.copyOf(files);
    }

    /** The package, then what it carries. */
    List<ReceivedFile> all() {
        return Stream.concat(Stream.of(whole), files.stream()).toList();
    }

    /** The file that is the document: the first; the package itself where it carries none. */
    ReceivedFile document() {
        return files.isEmpty() ? whole : files.getFirst();
    }
}
