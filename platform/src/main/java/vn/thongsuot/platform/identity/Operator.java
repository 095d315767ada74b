package vn.thongsuot.platform.identity;

/**
 * Someone who runs the installation and belongs to no tenant; may register tenants and sees nothing of theirs.
 *
 * @param subject the token's subject
 */
public record Operator(String subject) {}
