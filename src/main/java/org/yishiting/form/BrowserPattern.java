package org.yishiting.form;

import java.util.Optional;
import java.util.function.Function;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.Scriptable;
import org.mozilla.javascript.ScriptableObject;

/** Patterns of forms, read as the browser reads them: JavaScript's dialect, found anywhere in the text. */
final class BrowserPattern {

    private BrowserPattern() {}

    /** Whether the pattern is found; one that cannot be read never is. */
    static boolean finds(String pattern, String text) {
        return read(
                        pattern,
                        expression ->
                                Context.toBoolean(ScriptableObject.callMethod(expression, "test", new Object[] {text})))
                .orElse(false);
    }

    static boolean isReadable(String pattern) {
        return read(pattern, expression -> true).orElse(false);
    }

    private static Optional<Boolean> read(String pattern, Function<Scriptable, Boolean> use) {
        try (Context context = Context.enter()) {
            context.setLanguageVersion(Context.VERSION_ES6);
            Scriptable scope = context.initSafeStandardObjects();
            return Optional.of(use.apply(context.newObject(scope, "RegExp", new Object[] {pattern})));
        } catch (RhinoException unreadable) {
            return Optional.empty();
        }
    }
}
