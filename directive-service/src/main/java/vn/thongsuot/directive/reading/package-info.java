/**
 * What a document says of itself, read from its text and nothing else: every finding with the words it rests on. Nothing
 * here is a decision; a person confirms or corrects it.
 */
@NullMarked
package vn.thongsuot.directive.reading;

import org.jspecify.annotations.NullMarked;
