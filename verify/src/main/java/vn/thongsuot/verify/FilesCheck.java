package vn.thongsuot.verify;

import java.util.HashSet;

/** Whether the files are those that the manifest names, each with its hash. */
final class FilesCheck {

    private final BundleFile bundle;
    private final Told.Manifest manifest;
    private final Findings found;

    FilesCheck(BundleFile bundle, Told.Manifest manifest, Findings found) {
        this.bundle = bundle;
        this.manifest = manifest;
        this.found = found;
    }

    void check() {
        var before = found.failures();
        var named = new HashSet<String>();
        for (var part : manifest.files()) {
            if (!named.add(part.name())) {
                found.fails("manifest.twice", part.name());
            }
            compare(part);
        }
        bundle.names().stream()
                .filter(name -> !name.equals(Checking.MANIFEST) && !named.contains(name))
                .forEach(name -> found.fails("file.unnamed", name));
        manifest.absent().forEach(this::absent);
        if (found.failures() == before) {
            found.holds("files.hold", manifest.files().size());
        }
    }

    private void compare(Told.Part part) {
        if (!bundle.has(part.name())) {
            found.fails("file.missing", part.name());
            return;
        }
        var file = bundle.file(part.name());
        if (!file.sha256().equals(part.sha256()) || file.bytes() != part.bytes()) {
            found.fails("manifest.hash", part.name(), part.sha256(), file.sha256());
        }
    }

    /** What is told to be absent for a reason is no fault, but for what was lost. */
    private void absent(Told.Absent absent) {
        switch (absent.reason()) {
            case "ERASED" -> found.note("absent.ERASED", absent.name(), String.valueOf(absent.sha256()));
            case "TOO_LARGE" -> found.note("absent.TOO_LARGE", absent.name());
            case "NOT_READ" -> {
                // told where figures are looked at
            }
            case "LOST" -> found.fails("absent.LOST", absent.name());
            default -> found.fails("absent.unknown", absent.name(), absent.reason());
        }
        if (bundle.has(absent.name())) {
            found.fails("absent.there", absent.name());
        }
    }
}
