package vn.thongsuot.directive.workfile;

/** A signed PDF that lies in another service. */
public record SignedPaper(String sha256) {}
