package vn.thongsuot.platform.aggregate;

/**
 * A state as it was stored.
 *
 * @param id unique within tenant and kind
 * @param version 1 when created, one more with every change; also the sequence of the event that told of it
 * @param state what is true as of that version
 */
public record Versioned<S>(String id, long version, S state) {}
