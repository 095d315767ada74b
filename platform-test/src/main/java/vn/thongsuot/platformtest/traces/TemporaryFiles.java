package vn.thongsuot.platformtest.traces;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;

/** All that this process could write under the folder for temporary files. */
final class TemporaryFiles extends SimpleFileVisitor<Path> {

    private static final int DEEPEST = 4;
    private static final long LARGEST = 30_000_000;

    private final Path top;
    private final Needles needles;
    private boolean found;

    private TemporaryFiles(Path top, Needles needles) {
        this.top = top;
        this.needles = needles;
    }

    static boolean have(Needles needles) {
        var top = Path.of(System.getProperty("java.io.tmpdir"));
        var search = new TemporaryFiles(top, needles);
        try {
            Files.walkFileTree(top, Set.of(), DEEPEST, search);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return search.found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return folder.equals(top) || isOurs(folder) ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        found |= attributes.isRegularFile() && attributes.size() < LARGEST && isOurs(file) && needles.areIn(read(file));
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException gone) {
        return FileVisitResult.CONTINUE;
    }

    private boolean isOurs(Path file) {
        return top.relativize(file).toString().matches("(?i).*(thongsuot-|tomcat|upload_|pdfbox).*");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException gone) {
            return new byte[0];
        }
    }
}
