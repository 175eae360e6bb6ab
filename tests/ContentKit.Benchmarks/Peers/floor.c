// The physical floor of a build: reads the inputs and writes files of the outputs' sizes, on two threads.
// floor INPUTS: asks only for size and time of each input.   floor INPUTS OUTPUTS DIR: reads and writes.
// A list holds a folder in its first line, then "size path" lines.
#define _GNU_SOURCE
#include <fcntl.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

struct list { int folder, count; char **paths; long *sizes; };
static struct list inputs, outputs;
static int next_input, next_output, only_stat;
static char *bytes;

static void fail(const char *what) { perror(what); exit(1); }

static struct list read_list(const char *name, const char *folder) {
  struct list list = {0};
  static char line[8192];
  FILE *file = fopen(name, "r");
  if (!file || !fgets(line, sizeof line, file)) fail(name);
  line[strcspn(line, "\n")] = 0;
  if (folder) mkdir(folder, 0755);
  if ((list.folder = open(folder ? folder : line, O_RDONLY | O_DIRECTORY)) < 0) fail(line);
  for (int room = 0; fgets(line, sizeof line, file); list.count++) {
    if (list.count == room) {
      room = room ? room * 2 : 1024;
      list.paths = realloc(list.paths, room * sizeof *list.paths);
      list.sizes = realloc(list.sizes, room * sizeof *list.sizes);
    }
    line[strcspn(line, "\n")] = 0;
    char *path = strchr(line, ' ') + 1;
    list.sizes[list.count] = atol(line);
    list.paths[list.count] = strdup(path);
    for (char *slash = strchr(path, '/'); folder && slash; slash = strchr(slash + 1, '/')) {
      *slash = 0;
      mkdirat(list.folder, path, 0755);
      *slash = '/';
    }
  }
  fclose(file);
  return list;
}

static void read_input(int i) {
  static __thread char buffer[1 << 16];
  struct stat seen;
  if (only_stat) {
    if (fstatat(inputs.folder, inputs.paths[i], &seen, 0)) fail(inputs.paths[i]);
    return;
  }
  int file = openat(inputs.folder, inputs.paths[i], O_RDONLY);
  if (file < 0) fail(inputs.paths[i]);
  while (read(file, buffer, sizeof buffer) > 0) {}
  close(file);
}

static void write_output(int i) {
  int file = openat(outputs.folder, outputs.paths[i], O_CREAT | O_EXCL | O_WRONLY, 0644);
  if (file < 0 || write(file, bytes, outputs.sizes[i]) != outputs.sizes[i]) fail(outputs.paths[i]);
  close(file);
}

static void *work(void *unused) {
  for (int i; (i = __sync_fetch_and_add(&next_input, 1)) < inputs.count;) read_input(i);
  for (int i; (i = __sync_fetch_and_add(&next_output, 1)) < outputs.count;) write_output(i);
  return unused;
}

int main(int count, char **arguments) {
  if (count != 2 && count != 4) return 2;
  only_stat = count == 2;
  inputs = read_list(arguments[1], NULL);
  if (!only_stat) outputs = read_list(arguments[2], arguments[3]);
  long largest = 1;
  for (int i = 0; i < outputs.count; i++) if (outputs.sizes[i] > largest) largest = outputs.sizes[i];
  bytes = memset(malloc(largest), 'x', largest);
  pthread_t threads[2];
  for (int i = 0; i < 2; i++) pthread_create(&threads[i], NULL, work, NULL);
  for (int i = 0; i < 2; i++) pthread_join(threads[i], NULL);
  return 0;
}
