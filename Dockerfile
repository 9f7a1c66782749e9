# docker build -t etos . && docker run --rm --user "$(id -u):$(id -g)" -v "$PWD:/work" etos pack
FROM node:22-slim AS build
WORKDIR /etos
COPY . .
RUN npm ci && npm pack --pack-destination /packed

FROM node:22-slim
COPY --from=build /packed/etos-*.tgz /packed/
RUN npm install --global /packed/etos-*.tgz && rm -r /packed
# Not as root: what is written belongs to whoever runs it.
USER node
WORKDIR /work
ENTRYPOINT ["etos"]
