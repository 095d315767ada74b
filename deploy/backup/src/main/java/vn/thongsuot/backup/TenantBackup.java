package vn.thongsuot.backup;

import com.mongodb.client.MongoClients;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * {@code backup TENANT FILE}, {@code erasures TENANT FILE}, {@code restore TENANT FILE [ERASURES]}, {@code digest TENANT};
 * where the store is comes from {@code MONGODB_URI}, the first part of the databases' names from
 * {@code THONGSUOT_STORE_PREFIX}.
 */
public final class TenantBackup {

    private static final String USAGE =
            "usage: backup TENANT FILE | erasures TENANT FILE | restore TENANT FILE [ERASURES] | digest TENANT";

    private TenantBackup() {}

    public static void main(String[] args) throws IOException {
        var uri = System.getenv().getOrDefault("MONGODB_URI", "mongodb://127.0.0.1:27117");
        var prefix = System.getenv().getOrDefault("THONGSUOT_STORE_PREFIX", "thongsuot");
        try (var store = MongoClients.create(uri)) {
            if (args.length < 2) {
                throw new UnusableBackupException(USAGE);
            }
            run(new Installation(store, prefix, args[1]), args);
        } catch (UnusableBackupException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void run(Installation installation, String[] args) throws IOException {
        switch (args[0] + " " + args.length) {
            case "backup 3" ->
                System.out.println(write(installation, Path.of(args[2])).toJson());
            case "digest 2" -> System.out.println(Backup.digest(installation).toJson());
            case "erasures 3" -> writeErasures(installation, Path.of(args[2])).forEach(System.out::println);
            case "restore 3", "restore 4" -> {
                restore(installation, Path.of(args[2]), args.length == 4 ? Path.of(args[3]) : null)
                        .forEach(System.out::println);
                System.out.println(Backup.digest(installation).toJson());
            }
            default -> throw new UnusableBackupException(USAGE);
        }
    }

    /**
     * @param erasures what was erased since the backup was made; absent when nothing was
     * @return one line for each proof of an erasure
     */
    static List<String> restore(Installation installation, Path file, @Nullable Path erasures) throws IOException {
        try (var backup = new ZipFile(file.toFile())) {
            return Restore.into(installation, backup, erasures);
        }
    }

    /** @return one line for each proof of an erasure */
    static List<String> writeErasures(Installation installation, Path file) throws IOException {
        if (installation.isClean()) {
            throw new UnusableBackupException("there is no tenant '" + installation.tenant() + "' here");
        }
        make(file);
        try (var out = Files.newBufferedWriter(file)) {
            return Erasures.write(installation, out);
        }
    }

    /** It holds names and addresses of people, so only its owner may read it; an older file is not overwritten. */
    static Manifest write(Installation installation, Path file) throws IOException {
        make(file);
        try (var out = Files.newOutputStream(file)) {
            return Backup.write(installation, out);
        }
    }

    private static void make(Path file) throws IOException {
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Files.newByteChannel(file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)
                .close();
    }
}
