package vn.thongsuot.samples;

/** Where bearer tokens come from. */
@FunctionalInterface
public interface TokenSource {

    /**
     * A token that is valid now.
     *
     * @param user for instance {@code vanthu.sct}
     */
    String token(String user);
}
