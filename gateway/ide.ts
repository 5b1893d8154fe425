import {
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default'
import type { FastifyInstance } from 'fastify'
export interface Example { name: string; query: string; variables?: Record<string, unknown>; account?: string }
export const landingPage = (ide: boolean) =>
  ide ? ApolloServerPluginLandingPageLocalDefault({ footer: false }) : ApolloServerPluginLandingPageDisabled()
export async function serveIde(app: FastifyInstance, examples: Example[]) {}
