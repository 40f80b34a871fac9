package org.yishiting.webapp;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.javascript.jscomp.CheckLevel;
import com.google.javascript.jscomp.CommandLineRunner;
import com.google.javascript.jscomp.Compiler;
import com.google.javascript.jscomp.CompilerOptions;
import com.google.javascript.jscomp.CompilerOptions.LanguageMode;
import com.google.javascript.jscomp.DiagnosticGroups;
import com.google.javascript.jscomp.JSError;
import com.google.javascript.jscomp.SourceFile;
import com.google.javascript.jscomp.WarningLevel;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Closure Compiler reads all scripts of ours together and finds nothing to blame. */
class PluginScriptsTest {

    @Test
    void nothingIsWrongWithTheScripts() throws IOException {
        List<SourceFile> scripts = PluginScript.all().stream()
                .map(script -> SourceFile.fromCode("/app/" + script, withoutWaitingModules(script.text())))
                .toList();
        assertThat(faults(scripts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "const never = 1; export default [];                          | JSC_UNUSED_LOCAL_ASSIGNMENT",
                "export default [undeclared];                                 | JSC_UNDEFINED_VARIABLE",
                "export function f() { return 1; f(); }                       | JSC_UNREACHABLE_CODE",
                "export const f = a => { a === 1; };                          | JSC_USELESS_CODE",
                "const a = 1; a = 2; export default a;                        | JSC_REASSIGNED_CONSTANT",
                "import {gone} from './nowhere.js'; export const f = gone;    | JSC_JS_MODULE_LOAD_WARNING",
                "export const f = a => { const a = 1; return a; };            | JSC_BLOCK_SCOPED_DECL_MULTIPLY_DECLARED_ERROR",
            })
    void aPlantedFaultIsFound(String script, String fault) {
        assertThat(faults(List.of(SourceFile.fromCode("/app/planted.js", script))))
                .anySatisfy(found -> assertThat(found.getType().key).isEqualTo(fault));
    }

    /** The compiler knows await in functions only; where a module itself waits, it does so for a constant. */
    private static String withoutWaitingModules(String script) {
        return script.replaceAll("(?m)^(const .+ = )await ", "$1");
    }

    /** What a browser brings along. */
    private static List<SourceFile> browser() {
        try {
            return CommandLineRunner.getBuiltinExterns(CompilerOptions.Environment.BROWSER);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<JSError> faults(List<SourceFile> scripts) {
        CompilerOptions options = new CompilerOptions();
        options.setLanguageIn(LanguageMode.ECMASCRIPT_NEXT);
        options.setLanguageOut(LanguageMode.ECMASCRIPT_NEXT);
        options.setChecksOnly(true);
        options.setAllowDynamicImport(true);
        WarningLevel.VERBOSE.setOptionsForWarningLevel(options);
        options.setWarningLevel(DiagnosticGroups.SUSPICIOUS_CODE, CheckLevel.WARNING);
        options.setWarningLevel(DiagnosticGroups.CHECK_USELESS_CODE, CheckLevel.WARNING);
        options.setWarningLevel(DiagnosticGroups.UNUSED_LOCAL_VARIABLE, CheckLevel.WARNING);
        // types are told by nobody, so nothing is known about them
        options.setWarningLevel(DiagnosticGroups.CHECK_TYPES, CheckLevel.OFF);
        Compiler.setLoggingLevel(Level.OFF);
        Compiler compiler = new Compiler(System.err);
        compiler.disableThreads();
        compiler.compile(browser(), scripts, options);
        return Stream.concat(compiler.getErrors().stream(), compiler.getWarnings().stream())
                .toList();
    }
}
