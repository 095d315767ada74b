package vn.thongsuot.platformtest.files;

/**
 * A file that means harm.
 *
 * @param name what it calls itself
 * @param bytes what it is
 * @param rule that it breaks, for instance {@code pdf-encrypted}
 */
public record HostileFile(String name, byte[] bytes, String rule) {

    @Override
    public String toString() {
        return name + " (" + rule + ")";
    }
}
