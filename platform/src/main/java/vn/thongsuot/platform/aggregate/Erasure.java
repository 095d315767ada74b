package vn.thongsuot.platform.aggregate;

import java.util.List;

/**
 * What is lawfully erased of a thing, and why: it is told to everyone who may hold a copy, and stays as proof. It never says
 * what stood there.
 *
 * @param fields what is erased, by the names that the contract gives, for instance {@code evidence}; at least one
 */
public record Erasure(List<String> fields, Basis basis) {

    /** The law that asks for it. */
    public enum Basis {
        /** It is a state secret (Luật Bảo vệ bí mật nhà nước). */
        STATE_SECRET,
        /** It is somebody's data that may not be kept (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15). */
        PERSONAL_DATA,
        /** A body that may order it has ordered it, for instance a court. */
        ORDER
    }

    public Erasure {
        fields = List.copyOf(fields);
        if (fields.isEmpty()) {
            throw new IllegalArgumentException("an erasure names what it erases");
        }
    }

    public static Erasure of(String field, Basis basis) {
        return new Erasure(List.of(field), basis);
    }
}
