/**
 * Checks an exported report without the platform that made it. Nothing here is shared with the services: what they count is
 * counted again by rules written down in this module's README.
 */
@NullMarked
package vn.thongsuot.verify;

import org.jspecify.annotations.NullMarked;
