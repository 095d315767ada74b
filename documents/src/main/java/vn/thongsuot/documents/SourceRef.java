package vn.thongsuot.documents;

/** A deed in the version that a text was made from. */
public record SourceRef(String activity, long version) {

    /** As it stands in the page, for instance {@code 4fpdmtv9nlo2@3}. */
    @Override
    public String toString() {
        return activity + "@" + version;
    }
}
