/** Documents that come in as files: kept as they came, read, and registered as directives by a person who looked at them. */
@NullMarked
package vn.thongsuot.directive.intake;

import org.jspecify.annotations.NullMarked;
