/** Files of a tenant: taken in with suspicion, kept by their hash, given back byte for byte. */
@NullMarked
package vn.thongsuot.platform.files;

import org.jspecify.annotations.NullMarked;
