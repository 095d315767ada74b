/** What a tenant has laid open to everybody, and who reads it. */
@NullMarked
package vn.thongsuot.organisation.opendata;

import org.jspecify.annotations.NullMarked;
