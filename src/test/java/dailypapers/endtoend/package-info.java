/**
 * The whole way on real files: commands in, a site out, judged by a browser, the HTML checker and a
 * feed reader.
 */
package dailypapers.endtoend;
