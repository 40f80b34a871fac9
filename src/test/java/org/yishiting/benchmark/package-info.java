/**
 * Measurements on a town with 100,000 open steps. They are no tests of the suite; run one with
 *
 * <pre>mvn -B test -Dtest=StuckListBenchmark -Dbenchmark=true</pre>
 */
package org.yishiting.benchmark;
