package vn.thongsuot.activity.activity;

/**
 * What shows that a deed took place (minh chứng).
 *
 * @param uri where the photo, page or file is
 * @param caption what is to be seen there
 */
public record Evidence(WebLink uri, String caption) {}
